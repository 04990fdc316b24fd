package org.anketa.web.system;

import org.anketa.shared.BundleContract;

class MessagesTest implements BundleContract {

    @Override
    public Class<?> anchor() {
        return SystemResource.class;
    }
}
