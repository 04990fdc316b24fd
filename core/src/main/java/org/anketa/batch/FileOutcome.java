package org.anketa.batch;

import org.anketa.analysis.Declaration;
import org.anketa.analysis.Result;

/** What came of a {@link FileRequest}: the result, as far as it may be shown. */
public record FileOutcome(Declaration<?> declaration, Result result) {}
