package org.xuegui.quiz;

import java.util.Optional;
import java.util.stream.Stream;

/** The seven question types; stored by name, written in files by {@link #code()}. */
public enum QuestionType {
    /** 单选 */ SINGLE("single"),
    /** 多选 */ MULTIPLE("multiple"),
    /** 判断 */ TRUE_FALSE("truefalse"),
    /** 填空 */ FILL("fill"),
    /** 连线 */ MATCHING("matching"),
    /** 排序 */ ORDERING("ordering"),
    /** 简答 */ SHORT("short");

    private final String code;

    QuestionType(String code) {
        this.code = code;
    }

    /** The type's name in files and in {@code --json} output. */
    public String code() {
        return code;
    }

    /** The type of this code. */
    public static Optional<QuestionType> find(String code) {
        return Stream.of(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
