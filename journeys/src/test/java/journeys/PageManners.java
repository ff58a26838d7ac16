package journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** What every page owes to somebody who cannot see it or has no mouse. */
final class PageManners {

    /** Names what a screen reader could not name: fields, buttons, links, pictures, headings, the page itself. */
    private static final String FLAWS = """
            (width) => {
              const seen = (part) => part.checkVisibility({ visibilityProperty: true }) && !part.closest('[aria-hidden=true]');
              const shown = (what) => [...document.querySelectorAll(what)].filter(seen);
              const referred = (part) => (part.getAttribute('aria-labelledby') ?? '').split(' ')
                .map((id) => document.getElementById(id)?.textContent ?? '').join('');
              const name = (part) => (part.getAttribute('aria-label') || referred(part) || part.title || '').trim();
              const labels = (part) => [...(part.labels ?? [])].map((label) => label.textContent).join('').trim();
              const spoken = (part) => name(part) || part.textContent.trim() || part.querySelector('img[alt]')?.alt;
              const flaws = [];
              const flaw = (what, part) => flaws.push(what + ': ' + part.outerHTML.slice(0, 160));
              shown('input, textarea, select').filter((part) => !name(part) && !labels(part)).forEach((part) => flaw('no label', part));
              shown('button, a[href], [role=button], [role=dialog], nav + nav').filter((part) => !spoken(part)).forEach((part) => flaw('no name', part));
              shown('img').filter((part) => !part.hasAttribute('alt')).forEach((part) => flaw('no alt', part));
              const all = [...document.querySelectorAll('[id]')].map((part) => part.id);
              all.filter((id, at) => all.indexOf(id) !== at).forEach((id) => flaws.push('id twice: ' + id));
              let level = 0;
              shown('h1, h2, h3, h4, h5, h6').filter((part) => !part.closest('[role=dialog]')).forEach((part) => {
                const next = Number(part.tagName[1]);
                if (next > level + 1) flaw('a level is skipped', part);
                level = next;
              });
              if (shown('h1').length !== 1) flaws.push('headings of level 1: ' + shown('h1').length);
              if (shown('main').length !== 1) flaws.push('main parts: ' + shown('main').length);
              if (!/\\p{Script=Han}/u.test(document.title)) flaws.push('title: ' + document.title);
              if (!document.documentElement.lang) flaws.push('no language');
              if (document.documentElement.scrollWidth > width) flaws.push('wider than the screen: ' + document.documentElement.scrollWidth);
              return flaws;
            }
            """;

    private static final String FOCUSED_WITHIN = "dialog => dialog.contains(document.activeElement)";

    private PageManners() {}

    @SuppressWarnings("unchecked")
    static void check(Page page) {
        assertThat((List<String>) page.evaluate(FLAWS, page.viewportSize().width))
                .as(page.url())
                .isEmpty();
    }

    /** The keyboard cannot leave a dialog by Tab in either direction. */
    static void keepsTheFocus(Page page, Locator dialog) {
        page.waitForCondition(() -> focusedWithin(dialog));
        for (String key : List.of("Tab", "Shift+Tab")) {
            for (int i = 0; i < 12; i++) {
                page.keyboard().press(key);
                assertThat(focusedWithin(dialog))
                        .as("focus after %s no. %d", key, i + 1)
                        .isTrue();
            }
        }
    }

    private static boolean focusedWithin(Locator dialog) {
        return (boolean) dialog.evaluate(FOCUSED_WITHIN);
    }
}
