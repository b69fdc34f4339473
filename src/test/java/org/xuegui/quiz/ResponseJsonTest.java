package org.xuegui.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuegui.quiz.json.MalformedJsonException;

class ResponseJsonTest {

    static List<Response> responses() {
        return List.of(
                new Response.None(),
                new Response.Chosen(Set.of()),
                new Response.Chosen(Set.of("a", "c", "b")),
                new Response.Judged(false),
                new Response.Filled(List.of("", "“六”\n\\")),
                new Response.Matched(Map.of("l1", "r2", "l2", "x1")),
                new Response.Ordered(List.of("i2", "i1")),
                new Response.Ordered(List.of()),
                new Response.Written("{\"written\":1}"));
    }

    @ParameterizedTest
    @MethodSource("responses")
    void readingWhatWasWrittenGivesAnEqualResponse(Response response) {
        assertThat(ResponseJson.read(ResponseJson.write(response))).isEqualTo(response);
    }

    @Test
    void equalChoicesGiveEqualTexts() {
        assertThat(ResponseJson.write(new Response.Chosen(Set.of("c", "a", "b"))))
                .isEqualTo("{\"chosen\":[\"a\",\"b\",\"c\"]}");
    }

    @Test
    void anotherKindOfValueIsRefused() {
        assertThatThrownBy(() -> ResponseJson.read("{\"matched\":{\"l1\":2}}"))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessageContaining("matched.l1");
    }
}
