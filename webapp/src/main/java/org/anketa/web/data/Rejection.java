package org.anketa.web.data;

import org.anketa.shared.Text;

/**
 * Why a form came back.
 *
 * @param reason what is wrong and what to do
 * @param control the id of the control that it is about
 */
public record Rejection(Text reason, String control) {}
