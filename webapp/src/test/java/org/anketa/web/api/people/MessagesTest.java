package org.anketa.web.api.people;

import org.anketa.shared.BundleContract;

class MessagesTest implements BundleContract {

    @Override
    public Class<?> anchor() {
        return UnitsApi.class;
    }
}
