package org.anketa.web.vocabulary;

import org.anketa.shared.BundleContract;

class MessagesTest implements BundleContract {

    @Override
    public Class<?> anchor() {
        return ListsResource.class;
    }
}
