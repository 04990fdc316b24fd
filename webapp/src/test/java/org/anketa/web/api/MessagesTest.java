package org.anketa.web.api;

import org.anketa.shared.BundleContract;

class MessagesTest implements BundleContract {

    @Override
    public Class<?> anchor() {
        return Json.class;
    }
}
