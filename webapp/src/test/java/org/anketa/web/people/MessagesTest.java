package org.anketa.web.people;

import org.anketa.shared.BundleContract;

class MessagesTest implements BundleContract {

    @Override
    public Class<?> anchor() {
        return StaffResource.class;
    }
}
