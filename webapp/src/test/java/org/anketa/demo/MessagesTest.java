package org.anketa.demo;

import org.anketa.shared.BundleContract;

class MessagesTest implements BundleContract {

    @Override
    public Class<?> anchor() {
        return Demo.class;
    }
}
