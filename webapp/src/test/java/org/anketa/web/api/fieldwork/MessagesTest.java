package org.anketa.web.api.fieldwork;

import org.anketa.shared.BundleContract;

class MessagesTest implements BundleContract {

    @Override
    public Class<?> anchor() {
        return StudiesApi.class;
    }
}
