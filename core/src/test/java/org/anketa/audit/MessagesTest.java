package org.anketa.audit;

import org.anketa.shared.BundleContract;

class MessagesTest implements BundleContract {

    @Override
    public Class<?> anchor() {
        return AuditAction.class;
    }
}
