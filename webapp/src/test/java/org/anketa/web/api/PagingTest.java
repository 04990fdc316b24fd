package org.anketa.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.Test;

class PagingTest {

    private static ObjectNode node(int number) {
        return JsonNodeFactory.instance.objectNode().put("n", number);
    }

    @Test
    void aPartOfTheListComesWithTheLengthOfTheWhole() {
        assertThat(Paging.of("1", "2").list(List.of(1, 2, 3, 4), PagingTest::node))
                .hasToString("{\"total\":4,\"items\":[{\"n\":2},{\"n\":3}]}");
        assertThat(Paging.of("9", null).list(List.of(1), PagingTest::node)).hasToString("{\"total\":1,\"items\":[]}");
    }

    @Test
    void whatNobodyAskedForIsUsual() {
        assertThat(Paging.of(null, "")).isEqualTo(new Paging(0, Paging.USUAL_LIMIT));
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        for (String text : List.of("-1", "x", "1.5", "99999999999")) {
            assertThatThrownBy(() -> Paging.of(text, null))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("offset");
        }
        for (String text : List.of("0", "1001")) {
            assertThatThrownBy(() -> Paging.of(null, text))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("from 1 to 1000");
        }
    }
}
