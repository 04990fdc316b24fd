package org.anketa.fieldwork;

import org.anketa.shared.BundleContract;

class MessageBundleTest implements BundleContract {

    @Override
    public Class<?> anchor() {
        return Study.class;
    }
}
