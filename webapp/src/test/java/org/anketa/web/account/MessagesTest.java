package org.anketa.web.account;

import org.anketa.shared.BundleContract;

class MessagesTest implements BundleContract {

    @Override
    public Class<?> anchor() {
        return SignInResource.class;
    }
}
