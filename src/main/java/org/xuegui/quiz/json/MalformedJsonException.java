package org.xuegui.quiz.json;

/** A JSON text is not what it should be; says where in it and what was found. */
public final class MalformedJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String place;

    /**
     * An exception for this place.
     *
     * @param place path in the text such as {@code choices[1].text}; empty for the whole text
     * @param what what is wrong, in plain English
     */
    public MalformedJsonException(String place, String what) {
        super(place.isEmpty() ? what : place + ": " + what);
        this.place = place;
    }

    /** Path in the text such as {@code choices[1].text}; empty for the whole text. */
    public String place() {
        return place;
    }
}
