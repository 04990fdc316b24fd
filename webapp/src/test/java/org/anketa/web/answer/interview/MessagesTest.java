package org.anketa.web.answer.interview;

import org.anketa.shared.BundleContract;

class MessagesTest implements BundleContract {

    @Override
    public Class<?> anchor() {
        return MessagesTest.class;
    }
}
