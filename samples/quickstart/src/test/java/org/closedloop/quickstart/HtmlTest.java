package org.closedloop.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void text_is_escaped_and_markup_is_not() {
        Html bold = Html.of("<b>{}</b>", "<script>alert('1') & \"2\"</script>");
        assertThat(Html.of("<p>{}</p>", bold).code())
                .isEqualTo("<p><b>&lt;script&gt;alert(&#39;1&#39;) &amp; &quot;2&quot;&lt;/script&gt;</b></p>");
    }

    @Test
    void a_value_that_looks_like_a_place_is_text() {
        assertThat(Html.of("{}-{}", "{}", "b").code()).isEqualTo("{}-b");
    }

    @Test
    void control_characters_are_shown_as_such() {
        assertThat(Html.escape("a\u0000b\u001bc")).isEqualTo("a\uFFFDb\uFFFDc");
    }

    @Test
    void values_and_places_must_match() {
        assertThatThrownBy(() -> Html.of("{}", "a", "b")).hasMessageContaining("more values");
        assertThatThrownBy(() -> Html.of("{} {}", "a")).hasMessageContaining("more places");
    }
}
