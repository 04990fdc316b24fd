package org.anketa.jdbc;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/** The folder of the data: nobody else on the machine may look into it. */
public final class PrivateFolder {

    private PrivateFolder() {}

    /**
     * Makes the folder that a file will lie in; one that is there stays as it is.
     *
     * @throws Refusal if it can't be made
     */
    public static void createFor(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException unwritable) {
            throw new Refusal(
                    Message.of(PrivateFolder.class, "folder.refused", "place", folder.toString()), unwritable);
        }
    }
}
