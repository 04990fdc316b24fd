package org.anketa.plugin;

import java.nio.file.Path;

/**
 * A folder of plugin files.
 *
 * @param path need not exist
 */
public record PluginFolder(Path path, PluginOrigin origin) {}
