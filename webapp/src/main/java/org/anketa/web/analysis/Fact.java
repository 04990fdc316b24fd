package org.anketa.web.analysis;

/** One line of how a result was made. */
public record Fact(String label, String value) {}
