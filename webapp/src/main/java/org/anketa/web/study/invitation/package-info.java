/** Whom a study invites, and what is handed out to them: letters, posters and tables with addresses and QR codes. */
@NullMarked
package org.anketa.web.study.invitation;

import org.jspecify.annotations.NullMarked;
