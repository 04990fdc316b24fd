package org.anketa.web.analysis.needs;

import org.anketa.shared.BundleContract;

class MessagesTest implements BundleContract {

    @Override
    public Class<?> anchor() {
        return NeedsPlan.class;
    }
}
