package org.anketa.jdbc;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A test class that runs on H2 and on PostgreSQL: its constructor takes the {@link DatabaseKind} and opens
 * {@link TestDatabases#empty}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass
@EnumSource(DatabaseKind.class)
public @interface BothDatabases {}
