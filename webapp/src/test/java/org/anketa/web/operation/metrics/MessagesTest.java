package org.anketa.web.operation.metrics;

import org.anketa.shared.BundleContract;

class MessagesTest implements BundleContract {

    @Override
    public Class<?> anchor() {
        return MetricsResource.class;
    }
}
