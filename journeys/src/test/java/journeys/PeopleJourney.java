package journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** An administrator's way through the page of people. */
record PeopleJourney(Page page, ContactSheet sheet) {

    Locator at(String testId) {
        return page.getByTestId(testId);
    }

    Locator person(String name) {
        return at("person-" + name);
    }

    /** By the keyboard, from the heading on. */
    void startAdding() {
        page.keyboard().press("n");
        assertThat(at("person-dialog")).isVisible();
        PageManners.keepsTheFocus(page, dialog());
    }

    private Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** What does not go together is said before anything is sent. */
    void rolesThatDoNotGoTogether() {
        at("person-name").fill("xiao.zhao");
        at("person-display-name").fill("小昭");
        at("role-ADMINISTRATOR").check();
        at("role-HANDLER").check();
        at("person-save").click();
        assertThat(at("person-problem")).hasText("管理员不得兼任经办、复核或运营");
        PageManners.check(page);
        sheet.add(page, "people-roles-apart");
        at("role-ADMINISTRATOR").uncheck();
    }

    /** The link is shown once; neither Escape nor a click beside it loses it. */
    String saveAndTakeLink() {
        at("person-save").click();
        assertThat(at("enrolment-link")).isVisible();
        page.keyboard().press("Escape");
        String link = at("enrolment-link").innerText();
        sheet.add(page, "people-link");
        at("link-done").click();
        assertThat(at("enrolment-link")).isHidden();
        return link;
    }

    void changeRoles(String name, String role, String title) {
        person(name).getByTestId("change-roles").click();
        assertThat(at("role-" + role)).not().isChecked();
        at("role-" + role).check();
        at("person-save").click();
        assertThat(at("person-dialog")).isHidden();
        assertThat(person(name)).containsText(title);
    }

    /** Somebody who lost the phone gets another link, and cannot sign in meanwhile. */
    void resetFactors(String name) {
        person(name).getByTestId("reset-factors").click();
        assertThat(page.locator(".el-message-box")).containsText("立即失效");
        page.locator(".el-message-box .el-button--primary").click();
        assertThat(at("enrolment-link")).isVisible();
        at("link-done").click();
        assertThat(person(name).getByTestId("person-state")).hasText("待设置登录");
    }

    void endTheOnlySessionOf(String displayName) {
        Locator row = at("session-row").filter(new Locator.FilterOptions().setHasText(displayName));
        row.getByTestId("session-end").click();
        assertThat(row).hasCount(0);
    }

    void disable(String name) {
        person(name).getByTestId("disable").click();
        assertThat(page.locator(".el-message-box")).containsText("停用后");
        sheet.add(page, "people-disabling");
        page.locator(".el-message-box .el-button--primary").click();
        assertThat(page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("已停用")))
                .isVisible();
        assertThat(person(name).getByTestId("person-state")).hasText("已停用");
        assertThat(person(name).getByTestId("enable")).isVisible();
    }
}
