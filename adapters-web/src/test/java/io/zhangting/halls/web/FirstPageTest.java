package io.zhangting.halls.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a first visit downloads, in the files as they were built: over a slow line each kilobyte is waited for. */
class FirstPageTest {

    private static final Path BUILT = Path.of("target/classes/static");
    private static final Path FIGURES = Path.of("target/first-page");
    private static final int MOST_SCRIPT = 150_000;

    @ParameterizedTest
    @CsvSource({"hall", "console"})
    void a_first_visit_downloads_little_script(String name) throws IOException {
        FirstPage page = FirstPage.of(BUILT, name);
        Files.createDirectories(FIGURES);
        Files.writeString(FIGURES.resolve(name + ".txt"), page.figures() + "\n");
        assertThat(page.gzip(".js")).as(page.figures()).isBetween(10_000, MOST_SCRIPT);
    }

    @ParameterizedTest
    @CsvSource({"hall,HomePage", "console,SignInPage"})
    void the_code_of_all_other_pages_comes_when_they_are_opened(String name, String first) throws IOException {
        FirstPage page = FirstPage.of(BUILT, name);
        List<Path> assets = assets(name);
        List<String> others = pages(name).filter(other -> !other.equals(first)).toList();
        assertThat(others).hasSizeGreaterThan(5).allSatisfy(other -> {
            assertThat(assets).anyMatch(file -> FirstPage.isPage(file, other));
            assertThat(page.files()).noneMatch(file -> FirstPage.isPage(file, other));
        });
    }

    @ParameterizedTest
    @CsvSource({"hall", "console"})
    void all_that_the_first_page_needs_is_asked_for_at_once(String name) throws IOException {
        FirstPage page = FirstPage.of(BUILT, name);
        assertThat(page.named()).containsExactlyElementsOf(page.files());
    }

    @ParameterizedTest
    @CsvSource({"hall", "console"})
    void scripts_and_styles_lie_there_compressed(String name) throws IOException {
        assertThat(FirstPage.of(BUILT, name).ofKind(".js", ".css"))
                .filteredOn(file -> file.toFile().length() >= 1000)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(List.of(".gz", ".br"))
                        .allSatisfy(end -> assertThat(file.resolveSibling(file.getFileName() + end))
                                .isNotEmptyFile()));
    }

    private static Stream<String> pages(String name) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("frontend", name, "src/pages"))) {
            return files.map(file -> file.getFileName().toString().replace(".vue", "")).toList().stream();
        }
    }

    private static List<Path> assets(String name) throws IOException {
        try (Stream<Path> files = Files.list(BUILT.resolve(name).resolve("assets"))) {
            return files.toList();
        }
    }
}
