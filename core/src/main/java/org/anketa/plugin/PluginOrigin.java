package org.anketa.plugin;

/** Where a plugin comes from. */
public enum PluginOrigin {
    /** It came with the product. */
    BUNDLED,
    /** Somebody with access to the disk put it into the home. */
    HOME
}
