package org.anketa.web.operation.limit;

import org.anketa.shared.BundleContract;

class MessagesTest implements BundleContract {

    @Override
    public Class<?> anchor() {
        return RateGuard.class;
    }
}
