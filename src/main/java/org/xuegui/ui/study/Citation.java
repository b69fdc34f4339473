package org.xuegui.ui.study;

import java.util.List;
import java.util.stream.Collectors;
import org.xuegui.base.text.Texts;
import org.xuegui.regulation.SourcePart;
import org.xuegui.regulation.StudyPack;

/** 出处 in words: the source and its parts. */
final class Citation {

    private Citation() {}

    /** Label and title of a part, such as 二 · 明晰职责任务; once where both say the same. */
    static String partName(SourcePart part, Texts texts) {
        return name(part, "study.part.name", texts);
    }

    /** The source's title, the parts cited, and that there are no article numbers to cite. */
    static String of(StudyPack pack, List<SourcePart> parts, Texts texts) {
        String cited = parts.stream()
                .map(part -> texts.text("study.citation.part", name(part, "study.citation.name", texts)))
                .collect(Collectors.joining(texts.text("study.list.separator")));
        return texts.text("study.citation.text", pack.source().title(), cited);
    }

    private static String name(SourcePart part, String key, Texts texts) {
        return part.label().equals(part.title()) ? part.label() : texts.text(key, part.label(), part.title());
    }
}
