package org.anketa.people.staff;

/**
 * A row of a staff list and what comes of it.
 *
 * @param row its number as a spreadsheet shows it
 * @param name as the file has it; may be empty
 * @param unit likewise
 */
public record StaffRow(long row, String name, String unit, RowOutcome outcome) {}
