package org.xuegui.ui.route;

import java.util.Objects;
import java.util.Optional;

/** Where a person can go. A destination names a place and, where it helps, what to show there. */
public sealed interface Destination {

    /** The place of the rail this lies in. */
    Place place();

    /** The place itself, with nothing in particular to show. */
    static Destination of(Place place) {
        return switch (place) {
            case HOME -> new Home();
            case STUDY -> new Study(Optional.empty());
            case PRACTICE -> new Practice(Optional.empty());
            case EXAM -> new Exam(Optional.empty());
            case RECORDS -> new Records();
            case TRAINER -> new Trainer();
            case SETTINGS -> new Settings();
        };
    }

    /** 首页. */
    record Home() implements Destination {
        @Override
        public Place place() {
            return Place.HOME;
        }
    }

    /**
     * 学习.
     *
     * @param keyPointId the key point to open; empty for the one last opened
     */
    record Study(Optional<String> keyPointId) implements Destination {
        public Study {
            Objects.requireNonNull(keyPointId, "keyPointId");
        }

        /** This key point. */
        public static Study keyPoint(String keyPointId) {
            return new Study(Optional.of(keyPointId));
        }

        @Override
        public Place place() {
            return Place.STUDY;
        }
    }

    /**
     * 练习.
     *
     * @param start what to practise at once; empty for the choice of what to practise
     */
    record Practice(Optional<PracticeStart> start) implements Destination {
        public Practice {
            Objects.requireNonNull(start, "start");
        }

        /** Practise this at once. */
        public static Practice start(PracticeStart start) {
            return new Practice(Optional.of(start));
        }

        @Override
        public Place place() {
            return Place.PRACTICE;
        }
    }

    /**
     * 考试.
     *
     * @param start what to open at once; empty for the list of examinations
     */
    record Exam(Optional<ExamStart> start) implements Destination {
        public Exam {
            Objects.requireNonNull(start, "start");
        }

        /** Open this at once. */
        public static Exam start(ExamStart start) {
            return new Exam(Optional.of(start));
        }

        @Override
        public Place place() {
            return Place.EXAM;
        }
    }

    /** 成绩. */
    record Records() implements Destination {
        @Override
        public Place place() {
            return Place.RECORDS;
        }
    }

    /** 培训管理. */
    record Trainer() implements Destination {
        @Override
        public Place place() {
            return Place.TRAINER;
        }
    }

    /** 设置. */
    record Settings() implements Destination {
        @Override
        public Place place() {
            return Place.SETTINGS;
        }
    }
}
