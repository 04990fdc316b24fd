package org.anketa.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The way to a server, which can be cut as if the server had stopped, or fall silent as if its machine had. */
final class Wire implements AutoCloseable {

    private static final int BACKLOG = 50;

    private final int target;
    private final int port;
    private final List<Socket> ends = new CopyOnWriteArrayList<>();
    private final Object silence = new Object();
    private volatile boolean silent;
    private ServerSocket entrance;
    private Thread accepting;

    private Wire(int target) throws IOException {
        this.target = target;
        this.entrance = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        this.port = entrance.getLocalPort();
        this.accepting = serve(entrance);
    }

    static Wire to(int target) {
        try {
            return new Wire(target);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where it begins. */
    int port() {
        return port;
    }

    /** Breaks all connections, and refuses new ones. */
    void cut() throws IOException {
        entrance.close();
        try {
            // Only then the port is free.
            accepting.join();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
        breakAll();
    }

    /** Breaks all connections, and takes new ones. */
    void breakAll() throws IOException {
        for (Socket end : ends) {
            end.close();
        }
        ends.clear();
    }

    /** Keeps all connections, and lets nothing through. */
    void fallSilent() {
        silent = true;
    }

    /** Lets everything through again. */
    void mend() throws IOException {
        speak();
        if (entrance.isClosed()) {
            ServerSocket again = new ServerSocket();
            again.setReuseAddress(true);
            again.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            entrance = again;
            accepting = serve(again);
        }
    }

    private void speak() {
        synchronized (silence) {
            silent = false;
            silence.notifyAll();
        }
    }

    private Thread serve(ServerSocket opened) {
        return start(() -> {
            while (true) {
                Socket from = opened.accept();
                Socket to = new Socket(InetAddress.getLoopbackAddress(), target);
                ends.addAll(List.of(from, to));
                start(() -> pass(from, to));
                start(() -> pass(to, from));
            }
        });
    }

    private void pass(Socket from, Socket to) throws IOException {
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        byte[] piece = new byte[8192];
        try (from;
                to) {
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                awaitVoice();
                out.write(piece, 0, length);
            }
        }
    }

    private void awaitVoice() throws IOException {
        synchronized (silence) {
            while (silent) {
                try {
                    silence.wait();
                } catch (InterruptedException stopped) {
                    throw new IOException(stopped);
                }
            }
        }
    }

    private interface Passing {
        void run() throws IOException;
    }

    private static Thread start(Passing passing) {
        Thread thread = new Thread(
                () -> {
                    try {
                        passing.run();
                    } catch (IOException cut) {
                        // That is what it is for.
                    }
                },
                "wire");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    @Override
    public void close() throws IOException {
        speak();
        cut();
    }
}
