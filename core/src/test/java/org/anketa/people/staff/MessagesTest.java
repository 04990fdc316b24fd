package org.anketa.people.staff;

import org.anketa.shared.BundleContract;

class MessagesTest implements BundleContract {

    @Override
    public Class<?> anchor() {
        return StaffImports.class;
    }
}
