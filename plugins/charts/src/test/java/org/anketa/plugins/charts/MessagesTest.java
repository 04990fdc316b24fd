package org.anketa.plugins.charts;

import org.anketa.shared.BundleContract;

class MessagesTest implements BundleContract {

    @Override
    public Class<?> anchor() {
        return JFreeFigures.class;
    }
}
