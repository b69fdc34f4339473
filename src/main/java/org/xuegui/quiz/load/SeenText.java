package org.xuegui.quiz.load;

import java.util.stream.Collectors;
import org.xuegui.base.text.AnswerText;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Passage.Blank;
import org.xuegui.base.text.Passage.Inline;
import org.xuegui.base.text.Passage.Picture;
import org.xuegui.base.text.Passage.Span;
import org.xuegui.base.text.Passage.Style;

/** A passage in the form in which two look the same to a learner: pictures by their content, raised figures as such. */
final class SeenText {

    private SeenText() {}

    /** The form to compare by. */
    static String of(Passage passage) {
        return AnswerText.normalised(passage.paragraphs().stream()
                .map(paragraph -> paragraph.parts().stream().map(SeenText::of).collect(Collectors.joining()))
                .collect(Collectors.joining("\n")));
    }

    private static String of(Inline part) {
        if (part instanceof Span span) {
            String mark = span.styles().contains(Style.SUP) ? "^" : span.styles().contains(Style.SUB) ? "_" : "";
            return mark + span.text();
        }
        if (part instanceof Blank blank) {
            return "{{" + blank.number() + "}}";
        }
        String data = ((Picture) part).base64();
        return "\uFFFC" + data.length() + 'x' + Integer.toHexString(data.hashCode());
    }
}
