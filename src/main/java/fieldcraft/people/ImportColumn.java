package fieldcraft.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a table of people can tell about each, and the headings under which it may stand, blanks and capitals aside. */
enum ImportColumn {
    EMAIL("email", "mail", "emailaddress", "mailaddress", "邮箱", "电子邮箱", "邮箱地址", "电子邮件", "电子邮件地址", "邮件地址"),
    NUMBER(
            "number",
            "employeenumber",
            "employeeno",
            "employeeid",
            "empno",
            "empid",
            "personnelnumber",
            "personnelno",
            "staffnumber",
            "staffno",
            "staffid",
            "numberinthecompany",
            "工号",
            "员工号",
            "员工编号",
            "员工工号",
            "职工号",
            "人员编号"),
    NAME("name", "fullname", "displayname", "employeename", "employee", "姓名", "全名", "名字", "员工姓名", "人员姓名"),
    TEAM(
            "team",
            "teampath",
            "group",
            "department",
            "dept",
            "division",
            "unit",
            "团队",
            "团队路径",
            "所属团队",
            "部门",
            "部门路径",
            "所属部门",
            "小组",
            "组别"),
    MANAGER(
            "manager",
            "linemanager",
            "leader",
            "teamleader",
            "teamlead",
            "supervisor",
            "boss",
            "reportsto",
            "主管",
            "直属主管",
            "直接主管",
            "上级",
            "直属上级",
            "直接上级",
            "领导",
            "直属领导",
            "汇报对象",
            "负责人",
            "团队负责人"),
    ROLE("role", "roles", "角色", "权限"),
    LANGUAGE("language", "lang", "语言", "界面语言"),
    START(
            "startdate",
            "start",
            "startedon",
            "firstdayatwork",
            "firstday",
            "hiredate",
            "dateofhire",
            "joindate",
            "joiningdate",
            "joined",
            "entrydate",
            "入职日期",
            "入职时间",
            "入职日",
            "入职",
            "开始日期",
            "到岗日期"),
    ACTIVE("active", "isactive", "enabled", "status", "在职", "是否在职", "在职状态", "启用", "是否启用", "状态");

    private final Set<String> headings;

    ImportColumn(String... headings) {
        this.headings = Set.of(headings);
    }

    /** The column that a heading means. */
    static Optional<ImportColumn> of(String heading) {
        String folded = folded(heading);
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(folded))
                .findFirst();
    }

    /** The word that message keys use. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it says who somebody is. */
    boolean tellsWho() {
        return this == EMAIL || this == NUMBER || this == NAME;
    }

    private static String folded(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_.:*-]", "");
    }
}
