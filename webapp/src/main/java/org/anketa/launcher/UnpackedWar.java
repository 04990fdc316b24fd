package org.anketa.launcher;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The WAR's content as files: either kept from one start to the next, or gone when closed or when the process ends. */
final class UnpackedWar implements Closeable {

    private static final String PREFIX = "app-";

    private final Path folder;
    private final Closeable ending;

    private UnpackedWar(Path folder, Closeable ending) {
        this.folder = folder;
        this.ending = ending;
    }

    Path folder() {
        return folder;
    }

    /** Unpacked into a new temporary folder, which is deleted at the end of the process at the latest. */
    static UnpackedWar temporary(Path war) throws IOException {
        Path folder = Files.createTempDirectory("anketa-");
        Thread cleaning = new Thread(() -> delete(folder), "anketa-cleaning");
        Runtime.getRuntime().addShutdownHook(cleaning);
        try (ZipFile zip = new ZipFile(war.toFile())) {
            unpack(zip, folder);
        }
        return new UnpackedWar(folder, () -> delete(folder));
    }

    /**
     * Unpacked into {@code app-<hash>} of the parent folder, unless it is there already; folders of other versions are
     * deleted if no running process holds them.
     */
    static UnpackedWar kept(Path war, Path parent) throws IOException {
        Files.createDirectories(parent);
        try (ZipFile zip = new ZipFile(war.toFile())) {
            String name = PREFIX + fingerprint(zip);
            Path folder = parent.resolve(name);
            // Held as long as the process runs, so that another version's start leaves this folder alone.
            FileChannel hold = FileChannel.open(
                    parent.resolve(name + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            hold.lock(0, Long.MAX_VALUE, true);
            if (!Files.isDirectory(folder)) {
                Path fresh = Files.createTempDirectory(parent, "unpacking-");
                unpack(zip, fresh);
                publish(fresh, folder);
            }
            prune(parent, name);
            return new UnpackedWar(folder, hold);
        }
    }

    /** What the archive holds in one word: names, sizes and checksums of its entries, from the directory alone. */
    private static String fingerprint(ZipFile zip) {
        CRC32 first = new CRC32();
        CRC32 second = new CRC32();
        zip.stream().forEach(entry -> {
            String line = entry.getName() + ' ' + entry.getSize() + ' ' + entry.getCrc() + '\n';
            byte[] bytes = line.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            first.update(bytes);
            second.update(bytes, 0, Math.max(0, bytes.length - 1));
            second.update(bytes.length);
        });
        return "%08x%08x".formatted(first.getValue(), second.getValue());
    }

    private static void unpack(ZipFile zip, Path folder) throws IOException {
        for (ZipEntry entry : zip.stream().toList()) {
            Path target = folder.resolve(entry.getName()).normalize();
            if (!target.startsWith(folder)) {
                throw new IOException("an entry points out of the archive: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(target);
            } else {
                Files.createDirectories(target.getParent());
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, target);
                }
            }
        }
    }

    /** Two processes may unpack at once: the first to rename wins, the other uses its folder. */
    private static void publish(Path fresh, Path folder) throws IOException {
        try {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException | AtomicMoveNotSupportedException lost) {
            if (!Files.isDirectory(folder)) {
                throw lost;
            }
            delete(fresh);
        }
    }

    private static void prune(Path parent, String current) throws IOException {
        List<Path> others;
        try (Stream<Path> children = Files.list(parent)) {
            others = children.filter(child -> isOtherVersion(child, current)).toList();
        }
        for (Path other : others) {
            Path lock = parent.resolve(other.getFileName() + ".lock");
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock free = channel.tryLock()) {
                if (free != null) {
                    delete(other);
                    Files.deleteIfExists(lock);
                }
            }
        }
    }

    private static boolean isOtherVersion(Path child, String current) {
        String name = child.getFileName().toString();
        return name.startsWith(PREFIX) && !name.equals(current) && Files.isDirectory(child);
    }

    private static void delete(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException leftBehind) {
            System.err.println("Anketa could not delete " + folder + ": " + leftBehind.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        ending.close();
    }
}
