package org.anketa.web.page;

/** The product's version that people know. */
public final class ProductVersion {

    private ProductVersion() {}

    public static String current() {
        return Assets.PRODUCT;
    }
}
