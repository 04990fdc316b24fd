package org.anketa.web.answer.flow;

import org.anketa.shared.BundleContract;

class MessagesTest implements BundleContract {

    @Override
    public Class<?> anchor() {
        return MessagesTest.class;
    }
}
