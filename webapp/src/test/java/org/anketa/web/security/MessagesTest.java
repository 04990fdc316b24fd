package org.anketa.web.security;

import org.anketa.shared.BundleContract;

class MessagesTest implements BundleContract {

    @Override
    public Class<?> anchor() {
        return AccessRules.class;
    }
}
