package org.anketa.people.erasure;

import org.anketa.shared.BundleContract;

class MessagesTest implements BundleContract {

    @Override
    public Class<?> anchor() {
        return Erasures.class;
    }
}
