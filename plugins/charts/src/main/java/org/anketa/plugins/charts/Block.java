package org.anketa.plugins.charts;

/** A part of a picture, laid out for its width. */
interface Block {

    /** In pixels; 0 for one that isn't there. */
    double height();

    void paint(Pen pen, double top);
}
