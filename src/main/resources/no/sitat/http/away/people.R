# People per theme and group, counted from the tables beside this file.
#
# Rscript people.R [variable]      a column of respondents.csv; the first one unless told
#
# A code includes its sub-codes; a person counts once in each cell; who asks is nobody.
# Needs nothing but R.

arguments <- commandArgs(trailingOnly = FALSE)
file <- sub("^--file=", "", grep("^--file=", arguments, value = TRUE))
here <- if (length(file) == 1) dirname(file) else "."
rows <- function(name) {
  read.csv(file.path(here, name), colClasses = "character", na.strings = character(0),
           check.names = FALSE, encoding = "UTF-8")
}

respondents <- rows("respondents.csv")
columns <- setdiff(names(respondents), "respondent")
told <- commandArgs(trailingOnly = TRUE)
variable <- if (length(told) > 0) told[1] else columns[1]
if (!variable %in% columns) stop("no variable is called ", variable)
group <- ifelse(respondents[[variable]] == "", "(no value)", respondents[[variable]])
names(group) <- respondents$respondent
codes <- rows("codes.csv")
parent <- setNames(codes$parent, codes$code)

parts <- unique(rows("coded_turns.csv")[, c("code", "respondent")])
parts <- parts[parts$respondent != "", ]
cells <- data.frame(code = character(0), respondent = character(0))
while (nrow(parts) > 0) {
  cells <- rbind(cells, parts)
  parts$code <- parent[parts$code]
  parts <- parts[parts$code != "", ]
}
cells <- unique(cells)
cells$group <- group[cells$respondent]
cells$people <- rep(1, nrow(cells))
people <- aggregate(people ~ code + group, data = cells, FUN = sum)
people <- people[order(people$code, people$group, method = "radix"), ]
write.csv(people, quote = FALSE, row.names = FALSE)
