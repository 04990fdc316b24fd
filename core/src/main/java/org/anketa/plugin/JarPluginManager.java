package org.anketa.plugin;

import java.nio.file.Path;
import java.util.List;
import org.pf4j.DefaultPluginManager;
import org.pf4j.JarPluginLoader;
import org.pf4j.JarPluginRepository;
import org.pf4j.ManifestPluginDescriptorFinder;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginLoader;
import org.pf4j.PluginRepository;

/** The plugin framework, set to what this product uses of it: JAR files that describe themselves in their manifest. */
final class JarPluginManager extends DefaultPluginManager {

    /** The version of the interface that plugins are written against; grows when it grows. */
    static final String API_VERSION = "1.0.0";

    JarPluginManager(List<Path> folders) {
        super(folders);
        setSystemVersion(API_VERSION);
    }

    @Override
    protected PluginDescriptorFinder createPluginDescriptorFinder() {
        return new ManifestPluginDescriptorFinder();
    }

    @Override
    protected PluginRepository createPluginRepository() {
        return new JarPluginRepository(getPluginsRoots());
    }

    @Override
    protected PluginLoader createPluginLoader() {
        return new JarPluginLoader(this);
    }
}
