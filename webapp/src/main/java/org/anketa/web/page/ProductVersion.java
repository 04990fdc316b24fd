package org.anketa.web.page;

/** Which version of the product this is. */
public final class ProductVersion {

    /** As people know it, such as {@code 1.2.0}. */
    public static final String NUMBER = Assets.PRODUCT;

    private ProductVersion() {}
}
