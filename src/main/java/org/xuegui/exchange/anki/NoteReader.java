package org.xuegui.exchange.anki;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.ModelAnswer;
import org.xuegui.exchange.input.QuestionIds;
import org.xuegui.exchange.input.Rejection;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;
import org.xuegui.quiz.load.RejectedQuestion;

/** Makes the question of one note. */
final class NoteReader {

    private static final int MOST_OPTIONS = 26;

    private final AnkiNote note;
    private final String topic;
    private final FieldText texts;
    private final Remarks remarks;
    private final AnkiTags tags;
    private final String front;
    private Optional<Passage> cleaned = Optional.empty();

    private NoteReader(AnkiNote note, String topic, FieldText texts, Remarks remarks) {
        this.note = note;
        this.topic = topic;
        this.texts = texts;
        this.remarks = remarks;
        this.tags = AnkiTags.of(note.tags());
        this.front = AnkiNote.joined(note.front());
    }

    /**
     * The question of the note.
     *
     * @throws org.xuegui.exchange.input.LeftOut if it makes none
     */
    static Question read(AnkiNote note, String topic, FieldText texts, Remarks remarks) {
        return new NoteReader(note, topic, texts, remarks).question();
    }

    /** What a note says that makes no question. */
    static Optional<RejectedQuestion> rejected(AnkiNote note, String topic, FieldText texts) {
        Remarks quiet = new Remarks(new ProblemCollector(), note.place());
        return new NoteReader(note, topic, texts, quiet).rejected();
    }

    private Optional<RejectedQuestion> rejected() {
        String id = note.guid().isBlank() ? QuestionIds.NONE : note.guid();
        boolean isFill = note.kind() == AnkiNote.Kind.CLOZE || note.kind() == AnkiNote.Kind.TYPED
                || ClozeText.isCloze(front);
        Optional<Options> options = isFill ? Optional.empty() : labelled();
        Rejection rejection = new Rejection(note.place())
                .details(tags.details().details(id, options.map(Options::stem).orElseGet(this::stem), Passage.EMPTY, topic))
                .answer(texts.passage(AnkiNote.joined(note.back()), remarks).plain())
                .choices(options.map(Options::texts).orElse(List.of()));
        if (isFill) {
            rejection.type(QuestionType.FILL);
        }
        tags.type().ifPresent(rejection::type);
        return rejection.question();
    }

    private Question question() {
        if (note.kind() == AnkiNote.Kind.OCCLUSION || front.contains("::image-occlusion:")) {
            throw remarks.leftOut("anki-image-occlusion");
        }
        Question question = asked();
        if (!tags.details().others().isEmpty()) {
            remarks.inform("tags-dropped", String.join(" ", tags.details().others()));
        }
        return question;
    }

    private Question asked() {
        boolean isCloze = ClozeText.isCloze(front);
        if (isCloze || note.kind() == AnkiNote.Kind.CLOZE || note.kind() == AnkiNote.Kind.TYPED) {
            BlankReader blanks = new BlankReader(note, texts, remarks, tags.isAnyOrder());
            return isCloze || note.kind() == AnkiNote.Kind.CLOZE
                    ? blanks.cloze(front, this::details)
                    : blanks.typed(front, this::details);
        }
        Passage back = texts.passage(AnkiNote.joined(note.back()), remarks);
        BackText parts = BackText.of(back);
        Optional<Question> question = tags.type().isPresent()
                ? ofType(tags.type().get(), parts)
                : choice(parts, false).or(() -> judged(stem(), parts));
        return question.orElseGet(() -> shortAnswer(back));
    }

    private Optional<Question> ofType(QuestionType type, BackText back) {
        return switch (type) {
            case SINGLE, MULTIPLE -> choice(back, type == QuestionType.MULTIPLE);
            case TRUE_FALSE -> judged(stem(), back);
            case MATCHING -> matching(back);
            case ORDERING -> ordering(back);
            case FILL, SHORT -> Optional.empty();
        };
    }

    private QuestionDetails details(Passage stem, Passage explanation) {
        if (stem.isEmpty()) {
            throw remarks.leftOut(front.isBlank() ? "stem-missing" : "anki-only-media");
        }
        String id = note.guid().isBlank() ? QuestionIds.NONE : note.guid();
        return tags.details().details(id, stem, explanation, topic);
    }

    /** The whole front; cleaning it is the dearest step and done once. */
    private Passage stem() {
        if (cleaned.isEmpty()) {
            cleaned = Optional.of(texts.passage(front, remarks));
        }
        return cleaned.get();
    }

    private Optional<Question> judged(Passage stem, BackText back) {
        return AnswerKey.truth(back.key()).map(isTrue -> new TrueFalse(details(stem, back.explanation()), isTrue));
    }

    private Optional<Question> choice(BackText back, boolean isMultiple) {
        Optional<Options> options = listed().or(this::labelled);
        if (options.isEmpty() || options.get().texts().size() > MOST_OPTIONS) {
            return Optional.empty();
        }
        List<Passage> offered = options.get().texts();
        List<Integer> keys = AnswerKey.chosen(back.key(), offered);
        if (keys.isEmpty()) {
            if (labelled().isPresent() && tags.type().isEmpty() && AnswerKey.truth(back.key()).isEmpty()) {
                remarks.warn("anki-choice-key", back.key());
            }
            return Optional.empty();
        }
        Passage stem = options.get().stem();
        Optional<Boolean> judged = tags.type().isPresent() ? Optional.empty() : truth(offered, keys);
        if (judged.isPresent()) {
            return Optional.of(new TrueFalse(details(stem, back.explanation()), judged.get()));
        }
        QuestionDetails details = details(stem, back.explanation());
        return Optional.of(choice(details, choices(offered), keys, isMultiple));
    }

    /** Which of two options that are just true and false is right. */
    private static Optional<Boolean> truth(List<Passage> offered, List<Integer> keys) {
        if (offered.size() != 2 || keys.size() != 1) {
            return Optional.empty();
        }
        Optional<Boolean> first = AnswerKey.truth(offered.get(0).plain());
        Optional<Boolean> second = AnswerKey.truth(offered.get(1).plain());
        boolean isPair = first.isPresent() && second.isPresent() && !first.equals(second);
        return isPair ? AnswerKey.truth(offered.get(keys.get(0)).plain()) : Optional.empty();
    }

    private static Question choice(
            QuestionDetails details, List<Choice> choices, List<Integer> keys, boolean isMultiple) {
        if (keys.size() == 1 && !isMultiple) {
            return new SingleChoice(details, choices, choices.get(keys.get(0)).id());
        }
        Set<String> ids = new LinkedHashSet<>();
        keys.forEach(key -> ids.add(choices.get(key).id()));
        return new MultipleChoice(details, choices, ids);
    }

    private static List<Choice> choices(List<Passage> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Choice(
                        String.valueOf((char) ('a' + i)), texts.get(i), Optional.empty(), Passage.EMPTY, false))
                .toList();
    }

    /** Options that are the items of the last list. */
    private Optional<Options> listed() {
        return lists(1).filter(lists -> lists.lists().get(0).size() > 1).map(lists -> {
            List<Passage> items = items(lists.lists().get(0));
            List<Passage> bare = tags.type().isPresent() ? items : LabelledLines.withoutLabels(items);
            return new Options(texts.passage(lists.rest(), remarks), bare);
        });
    }

    private Optional<Options> labelled() {
        return LabelledLines.find(stem());
    }

    private Optional<FrontLists> lists(int count) {
        return FrontLists.last(front, count)
                .filter(lists -> lists.lists().stream().allMatch(list -> list.size() <= 2 * MOST_OPTIONS));
    }

    private List<Passage> items(List<String> items) {
        return items.stream().map(item -> texts.passage(item, remarks)).toList();
    }

    private Optional<Question> ordering(BackText back) {
        Optional<FrontLists> lists = lists(1);
        List<Integer> order = lists.map(found -> AnswerKey.order(back.key(), found.lists().get(0).size()))
                .orElse(List.of());
        if (order.isEmpty()) {
            return Optional.empty();
        }
        List<Passage> items = items(lists.get().lists().get(0));
        Passage stem = texts.passage(lists.get().rest(), remarks);
        return Optional.of(new Ordering(
                details(stem, back.explanation()), order.stream().map(items::get).toList()));
    }

    private Optional<Question> matching(BackText back) {
        Optional<FrontLists> lists = lists(2);
        if (lists.isEmpty()) {
            return Optional.empty();
        }
        List<Passage> lefts = items(lists.get().lists().get(0));
        List<Passage> rights = items(lists.get().lists().get(1));
        List<Integer> order = AnswerKey.pairs(back.key(), lefts.size(), rights.size());
        if (order.size() < 2) {
            return Optional.empty();
        }
        List<Matching.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            pairs.add(new Matching.Pair(lefts.get(i), rights.get(order.get(i))));
        }
        List<Passage> distractors = IntStream.range(0, rights.size())
                .filter(right -> !order.contains(right))
                .mapToObj(rights::get)
                .toList();
        Passage stem = texts.passage(lists.get().rest(), remarks);
        return Optional.of(new Matching(details(stem, back.explanation()), pairs, distractors));
    }

    private Question shortAnswer(Passage back) {
        ModelAnswer parts = ModelAnswer.of(back);
        boolean isParted = !parts.answer().blocks().isEmpty() || !parts.points().isEmpty()
                || !BackText.explanation(back).equals(back);
        if (back.isEmpty()) {
            remarks.warn("anki-back-empty");
        }
        return isParted
                ? new ShortAnswer(details(stem(), parts.explanation()), parts.answer(), parts.points())
                : new ShortAnswer(details(stem(), Passage.EMPTY), back, List.of());
    }
}
