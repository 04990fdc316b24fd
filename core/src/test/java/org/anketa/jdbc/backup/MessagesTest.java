package org.anketa.jdbc.backup;

import org.anketa.shared.BundleContract;

class MessagesTest implements BundleContract {

    @Override
    public Class<?> anchor() {
        return Restore.class;
    }
}
