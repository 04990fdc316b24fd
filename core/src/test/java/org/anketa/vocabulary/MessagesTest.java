package org.anketa.vocabulary;

import org.anketa.shared.BundleContract;

class MessagesTest implements BundleContract {

    @Override
    public Class<?> anchor() {
        return Vocabularies.class;
    }
}
