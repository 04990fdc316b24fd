package org.anketa.plugins.spreadsheets;

import org.anketa.shared.BundleContract;

class MessagesTest implements BundleContract {

    @Override
    public Class<?> anchor() {
        return Labels.class;
    }
}
