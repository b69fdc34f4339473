package org.xuegui.exchange.qti;

/**
 * How much of a package may be read: a small file must not unpack to endless work, and what is kept must fit into
 * the memory there is.
 */
final class ReadBudget {

    /** The most bytes one file of XML may have. */
    static final int MOST_XML = 4 << 20;
    /** The most bytes a manifest may have. */
    static final int MOST_MANIFEST = 32 << 20;

    /** What an element takes of the memory, in characters. */
    static final int NODE_WEIGHT = 24;

    private static final long LEAST_XML = 8L << 20;
    private static final long MOST_XML_TOGETHER = 160L << 20;
    /** So many times its own size an honest package of items unpacks to at most. */
    private static final int MOST_RATIO = 12;
    private static final long MOST_WEIGHT = 60L << 20;
    private static final long MOST_PICTURES = 48L << 20;

    private long xml;
    private long weight = MOST_WEIGHT;
    private long pictures = MOST_PICTURES;

    /** Thrown where nothing more may be read. */
    static final class Spent extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Spent() {
            super("too much to read", null, false, false);
        }
    }

    /** The budget of a file of so many bytes. */
    ReadBudget(long fileSize) {
        this.xml = Math.min(MOST_XML_TOGETHER, LEAST_XML + fileSize * MOST_RATIO);
    }

    void takeXml(long bytes) {
        xml -= bytes;
        if (xml < 0) {
            throw new Spent();
        }
    }

    void takeNode() {
        takeText(NODE_WEIGHT);
    }

    void takeText(int characters) {
        weight -= characters;
        if (weight < 0) {
            throw new Spent();
        }
    }

    /** Whether a picture of this size may still be kept. */
    boolean takePicture(long characters) {
        pictures -= characters;
        return pictures >= 0;
    }
}
