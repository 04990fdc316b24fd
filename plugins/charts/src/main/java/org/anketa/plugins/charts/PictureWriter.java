package org.anketa.plugins.charts;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a picture in one file format; doesn't close the stream. */
interface PictureWriter {

    void write(Picture picture, OutputStream out) throws IOException;
}
