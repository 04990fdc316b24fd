package org.anketa.web.analysis.needs;

import org.anketa.web.analysis.result.ResultView;
import org.jspecify.annotations.Nullable;

/**
 * A panel as the page shows it.
 *
 * @param result the chart with its table; null where it can't be shown
 * @param refusal why not; empty where it is shown
 * @param address of the whole analysis
 */
public record PanelView(String id, String title, @Nullable ResultView result, String refusal, String address) {}
