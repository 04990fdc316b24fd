package org.anketa.plugin;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The classes of one plugin. What plugins are written against comes from the application, so that both sides mean the
 * same types; of the engine's other packages a plugin sees none. Everything else comes from the plugin's own file first:
 * its libraries may have other versions than the application's.
 */
final class PluginClasses extends URLClassLoader {

    private static final String ENGINE = "org.anketa.";

    private static final List<String> SHARED = List.of(
            "org.anketa.shared.",
            "org.anketa.vocabulary.",
            "org.anketa.expression.",
            "org.anketa.dataset.",
            "org.anketa.statistics.",
            "org.anketa.analysis.",
            "org.anketa.interchange.",
            "org.anketa.evidence.",
            "org.pf4j.",
            "org.slf4j.",
            "org.jspecify.",
            "jakarta.validation.",
            "java.");

    static {
        registerAsParallelCapable();
    }

    private PluginClasses(URL file, ClassLoader application) {
        super(new URL[] {file}, application);
    }

    static PluginClasses of(Path file) {
        try {
            return new PluginClasses(file.toUri().toURL(), PluginClasses.class.getClassLoader());
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException("Every file has an address", impossible);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (SHARED.stream().anyMatch(name::startsWith)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            try {
                return findClass(name);
            } catch (ClassNotFoundException notItsOwn) {
                if (name.startsWith(ENGINE)) {
                    throw notItsOwn;
                }
                return super.loadClass(name, resolve);
            }
        }
    }

    @Override
    public @Nullable URL getResource(String name) {
        URL own = findResource(name);
        return own != null ? own : super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        List<URL> all = new ArrayList<>(Collections.list(findResources(name)));
        all.addAll(Collections.list(getParent().getResources(name)));
        return Collections.enumeration(all);
    }

    /** The class of that name; a {@link Refusal} says so where there is none or where classes that it needs are missing. */
    Class<?> get(String name) {
        try {
            return loadClass(name);
        } catch (ClassNotFoundException missing) {
            throw PluginRefusals.because("plugin.class.missing", "class", name);
        } catch (LinkageError broken) {
            throw failed(name, broken);
        }
    }

    /** A new object of a plugin's class; a {@link Refusal} says why there can be none. */
    static <T> T create(Class<? extends T> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (InvocationTargetException thrown) {
            throw failed(type.getName(), causeOf(thrown));
        } catch (ExceptionInInitializerError thrown) {
            throw failed(type.getName(), causeOf(thrown));
        } catch (LinkageError broken) {
            throw failed(type.getName(), broken);
        } catch (ReflectiveOperationException unsuitable) {
            throw PluginRefusals.because("plugin.class.constructor", "class", type.getName());
        }
    }

    private static Throwable causeOf(Throwable thrown) {
        return thrown.getCause() == null ? thrown : thrown.getCause();
    }

    private static Refusal failed(String name, Throwable cause) {
        return PluginRefusals.because(
                cause instanceof LinkageError ? "plugin.class.unlinked" : "plugin.class.failed",
                "class",
                name,
                "problem",
                PluginRefusals.problem(cause));
    }
}
